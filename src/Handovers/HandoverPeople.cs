using Buendnisnetz.Accounts;

namespace Buendnisnetz.Handovers;

/// <summary>Who leaves and who comes.</summary>
internal sealed record HandoverPeople(Person? Leaving, Person? Successor, Handover Handover)
{
    public string Name => Successor?.Name ?? Handover.SuccessorName ?? "";

    public string Email => Successor?.Email ?? Handover.SuccessorEmail ?? "";

    /// <summary>Finds them; also somebody whose account begins with this very step.</summary>
    public static async Task<HandoverPeople> Of(Db db, Handover handover, CancellationToken cancel)
    {
        Guid?[] ids = [handover.LeavingId, handover.SuccessorId];
        await db.People.Where(person => ids.Contains(person.Id)).LoadAsync(cancel);
        return new(Known(db, handover.LeavingId), Known(db, handover.SuccessorId), handover);
    }

    private static Person? Known(Db db, Guid? id) => id is { } one ? db.People.Local.FindEntry(one)?.Entity : null;
}
