let day = date("2026-02-03")
let instant = date("2026-02-03T16:05:09.123456Z")
print day.format("yyyy-MM-dd"), day.format("d/M/yy"), day.format("EEE, d MMM yyyy"), day.format("EEEE d. MMMM")  # expect: 2026-02-03 3/2/26 Tue, 3 Feb 2026 Tuesday 3. February
print instant.format("yyyyMMdd'T'HHmmssX"), instant.format("h:mm a"), instant.format("HH 'o''clock' SSS")  # expect: 20260203T160509Z 4:05 PM 16 o'clock 123
print date("2026-02-03T00:00:00Z").format("h a"), date("2026-02-03T12:00:00Z").format("h a")   # expect: 12 AM 12 PM

# What is written so is read so.
print date("3-Feb-2026", "d-MMM-yyyy"), date("20260203", "yyyyMMdd"), date("03.02.26", "dd.MM.yy"), date("february 2026", "MMMM yyyy")  # expect: 2026-02-03 2026-02-03 2026-02-03 2026-02-01
print date("2/3/2026 4:05 pm", "M/d/yyyy h:mm a"), date("2026-02-03 16:05:09.12", "yyyy-MM-dd HH:mm:ss.SS")  # expect: 2026-02-03T16:05:00Z 2026-02-03T16:05:09.12Z
print date("2/3/2026 12:30 AM", "M/d/yyyy h:mm a"), date("Tue 3.2.2026 16:05 +01:00", "EEE d.M.yyyy HH:mm X")   # expect: 2026-02-03T00:30:00Z 2026-02-03T15:05:00Z
