using System.Linq.Expressions;

namespace Buendnisnetz.Networks;

/// <summary>A circular in the list of those that were sent: to whom, and how many of its letters stand where.</summary>
internal sealed record CircularRow(Guid Id, string Subject, string Choice, DateTimeOffset SentAt, int People, int Sent, int CameBack,
    int LeftOut)
{
    public static Expression<Func<Circular, CircularRow>> Shown { get; } = circular => new CircularRow(circular.Id, circular.Subject,
        circular.Choice, circular.SentAt, circular.People,
        circular.Copies.Count(copy => copy.DeliveredAt != null && copy.BouncedAt == null),
        circular.Copies.Count(copy => copy.BouncedAt != null), circular.Copies.Count(copy => copy.LeftOutAt != null));

    /// <summary>How many wait to be written or sent.</summary>
    public int Waiting => People - Sent - CameBack - LeftOut;

    /// <summary>Each state in which letters stand, with their number.</summary>
    public IEnumerable<(CopyState State, int Count)> Counts =>
        new[] { (CopyState.Sent, Sent), (CopyState.Waiting, Waiting), (CopyState.CameBack, CameBack), (CopyState.LeftOut, LeftOut) }
            .Where(one => one.Item2 > 0);
}
