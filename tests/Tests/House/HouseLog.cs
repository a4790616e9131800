using Microsoft.Extensions.Logging;

[assembly: CaptureConsole]

namespace Buendnisnetz.Tests.House;

/// <summary>What the house says while it is tested: it stands with the test that failed, never between the results.</summary>
internal sealed class HouseLog : ILoggerProvider
{
    private readonly Lock turn = new();
    private readonly List<string> untold = [];
    private ITestOutputHelper? listener;

    /// <summary>From now on this test hears it, and what nobody has heard yet.</summary>
    public void SpeakTo(ITestOutputHelper? test)
    {
        if (test is null || test == listener) return;
        lock (turn)
        {
            listener = test;
            string[] waiting = [.. untold];
            untold.Clear();
            foreach (var line in waiting) Say(line);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Voice(this, categoryName);

    public void Dispose() { }

    private void Say(string line)
    {
        lock (turn)
        {
            try { listener?.WriteLine(line); }
            catch (InvalidOperationException) { listener = null; /* Its test is over. */ }
            if (listener is null) untold.Add(line);
        }
    }

    private sealed class Voice(HouseLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) log.Say($"{logLevel} {category}: {formatter(state, exception)} {exception}");
        }
    }
}
