namespace Buendnisnetz.Platform;

/// <summary>The clock of the machine; whoever asks it while something is made that shall be kept says so by that.</summary>
internal sealed class NotedClock : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        ReadTrail.Current?.AskTheTime();
        return base.GetUtcNow();
    }
}
