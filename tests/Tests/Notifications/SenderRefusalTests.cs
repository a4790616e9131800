using Buendnisnetz.Notifications;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Tests.Notifications;

/// <summary>The log says why mail is refused, also where the server named no code.</summary>
public sealed class SenderRefusalTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory, InlineData("", "(no status code)"), InlineData("5.7.26", "(5.7.26)")]
    public async Task The_line_in_the_log_is_whole(string status, string said)
    {
        var log = new Lines();
        await house.In(db => new TellSenderRefused(db, house.Clock, log).Do(new(status), default));
        Assert.Contains(said, Assert.Single(log.Said), StringComparison.Ordinal);
    }

    private sealed class Lines : ILogger<TellSenderRefused>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => Said.Add(formatter(state, exception));
    }
}
