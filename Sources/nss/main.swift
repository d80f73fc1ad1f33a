import Platform

Signals.ignorePipe()
let console = Console()
let code = Dispatcher(console: console).run(Array(CommandLine.arguments.dropFirst()))
Environment.exit(console.finish(code).rawValue)
