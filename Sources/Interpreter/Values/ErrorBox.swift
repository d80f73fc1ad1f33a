/// A caught failure as a value, so that it can be looked at and raised again.
public final class ErrorBox: @unchecked Sendable {
  // @unchecked: a failure that was caught is changed no more.
  let failure: Failure

  init(_ failure: Failure) { self.failure = failure }
}
