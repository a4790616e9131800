namespace Buendnisnetz.Platform;

/// <summary>
/// Hears of an event after it was stored. It runs as a job, at least once: hearing the same event twice must
/// do no harm. Whatever it changes in the <see cref="Db"/> is saved after it.
/// </summary>
public abstract class Listener<TEvent> where TEvent : DomainEvent
{
    /// <summary>Acts on the event.</summary>
    public abstract Task Hear(TEvent happened, CancellationToken cancel);
}
