# Runs a program with a terminal for its three streams, and copies what it shows to standard output.
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0: os.execv(sys.argv[1], sys.argv[1:])
shown = b""
while True:
  try: piece = os.read(terminal, 65536)
  except OSError: break
  if not piece: break
  shown += piece
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
