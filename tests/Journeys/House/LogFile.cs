using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Journeys.House;

/// <summary>What the house says during the journeys is written down where the results name it.</summary>
internal sealed class LogFile(string file) : ILoggerProvider
{
    private static readonly Lock Turn = new();

    public ILogger CreateLogger(string categoryName) => new Voice(file, categoryName);

    public void Dispose() { }

    private sealed class Voice(string file, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var said = $"{logLevel} {category}: {formatter(state, exception)} {exception}";
            var at = DateTimeOffset.UtcNow.ToString("HH:mm:ss.f", CultureInfo.InvariantCulture);
            lock (Turn) File.AppendAllText(file, $"{at} {said}\n");
        }
    }
}
