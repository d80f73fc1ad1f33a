import Platform

Signals.ignorePipe()
let console = Console()
let code = Dispatcher(console: console).run(Array(CommandLine.arguments.dropFirst()))
console.output.flush()
Environment.exit(code.rawValue)
