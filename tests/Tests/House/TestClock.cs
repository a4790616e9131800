namespace Buendnisnetz.Tests.House;

/// <summary>A clock that stands still until a test moves it. It begins at noon in Berlin on 21 November 2026.</summary>
public sealed class TestClock : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero);

    private DateTimeOffset now = Begin;

    public override DateTimeOffset GetUtcNow()
    {
        ReadTrail.Current?.AskTheTime();
        return now;
    }

    public void Advance(TimeSpan by) => now += by;

    public void PutBack() => now = Begin;
}
