# Types a session into a program on a terminal, and writes down what was typed and what came of it.
#
#   python3 session.py SESSION PROGRAM ARGUMENT…
#
# Of the session only the lines that begin with "»" count: each is typed, <Tab>, <Up>, <Ctrl-C> and their like as the keys,
# and with Enter behind it unless it ends in <no Enter>; <after X> waits until X is shown in a line of its own. What follows is whatever the program shows up to its next prompt.
# A line with "»»" pastes the text behind it as a terminal does, \n and \r in it as ends of lines.
import fcntl, os, pty, re, select, struct, sys, termios

KEYS = {"Tab": b"\t", "Up": b"\x1b[A", "Down": b"\x1b[B", "Left": b"\x1b[D", "Enter": b"\r", "Ctrl-C": b"\x03", "Ctrl-D": b"\x04",
        "Ctrl-R": b"\x12", "Ctrl-A": b"\x01", "Ctrl-U": b"\x15", "no Enter": b""}
PROMPT = re.compile(r"(?:^|\n)(?:nss(?:\([^\n]*\))?|[ ]*\.\.\.)> $")
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\x1b\([A-Z0-9]|\x07|\x0f")
PATIENCE = 60  # seconds until it is given up: no measure of speed

class Terminal:
  def __init__(self, command):
    self.child, self.fd = pty.fork()
    if self.child == 0:
      size = (int(os.environ.get("LINES", 24)), int(os.environ.get("COLUMNS", 80)))
      fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
      for name in ("LINES", "COLUMNS"): os.environ.pop(name, None)
      os.execv(command[0], command)
    self.shown = b""

  def text(self):
    return ESCAPES.sub("", self.shown.decode(errors="replace")).replace("\r\n", "\n").replace("\n\r", "\n")

  # Reads on until a text is shown that `wanted` takes; false at the program's end.
  def read(self, wanted):
    while not wanted(self.text()):
      ready, _, _ = select.select([self.fd], [], [], PATIENCE)
      if not ready: sys.exit("nothing came after:\n" + self.text())
      try: piece = os.read(self.fd, 65536)
      except OSError: return False
      if not piece: return False
      self.shown += piece
    return True

  def type(self, keys):
    self.shown = b""
    os.write(self.fd, keys)

def keys(line):
  typed, enters = b"", not line.endswith("<no Enter>")
  for part in re.split(r"(<[^<>]+>)", line):
    typed += KEYS[part[1:-1]] if part[1:-1] in KEYS and part.startswith("<") else part.encode()
  return typed + (b"\r" if enters else b"")

# What changes from run to run.
def steady(text):
  text = re.sub(r"\d+(\.\d+)? (ms|µs|s)\b", "N ms", text)
  text = re.sub(r"^\d\d:\d\d:\d\d$", "HH:MM:SS", text, flags=re.M)
  text = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:PORT", text)
  text = re.sub(r"[0-9a-f]{12}-\d+", "OPERATION", text)
  text = re.sub(r"Date(:? +)\w{3}, .*", r"Date\1NOW", text)
  return text

terminal = Terminal(sys.argv[2:])
prompts = lambda text: PROMPT.search(text)
alive = terminal.read(prompts)
out = [steady(terminal.text().rsplit("\n", 1)[0])] if "\n" in terminal.text() else []
for line in open(sys.argv[1], encoding="utf-8").read().splitlines():
  if not line.startswith("»") or not alive: continue
  out.append(line)
  isPasted, line = line.startswith("»»"), line.lstrip("»")[1:]
  if isPasted:
    pasted = line.replace("\\r", "\r").replace("\\n", "\n").encode()
    terminal.type(b"\x1b[200~" + pasted + b"\x1b[201~\r")
    lines = 1 + line.count("\\n")
  else:
    typed = re.split(r"<after (.+?)>(?=<)", line)
    terminal.type(keys(typed[0] + "<no Enter>" * (len(typed) > 1)))
    for text, rest in zip(typed[1::2], typed[2::2]):
      terminal.read(lambda shown: f"\n{text}\n" in shown)
      os.write(terminal.fd, keys(rest + "<no Enter>"))
    lines = 1
  # The line as it is echoed is no answer; a prompt in it is not the next one.
  alive = terminal.read(lambda text: text.count("\n") >= lines and prompts(text))
  text = terminal.text()
  shown = text if "<Tab>" in line or "<Ctrl-R>" in line or "<Up>" in line else text.split("\n", lines)[-1]
  shown = shown.rsplit("\n", 1)[0] if alive and "\n" in shown else "" if alive else shown.rstrip("\n")
  if shown: out.append(steady(shown))
if alive:
  terminal.type(b"\x04")
  terminal.read(lambda text: False)
print("\n".join(line.rstrip() for line in "\n".join(out).split("\n")))
status = os.waitstatus_to_exitcode(os.waitpid(terminal.child, 0)[1])
print(f"# exit: {status}")
