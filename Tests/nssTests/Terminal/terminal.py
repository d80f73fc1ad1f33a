# Runs a program with a terminal for its three streams, as wide as COLUMNS says, and copies what it shows to standard
# output.
import fcntl, os, pty, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
  fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(os.environ["COLUMNS"]), 0, 0))
  os.execv(sys.argv[1], sys.argv[1:])
shown = b""
while True:
  try: piece = os.read(terminal, 65536)
  except OSError: break
  if not piece: break
  shown += piece
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
