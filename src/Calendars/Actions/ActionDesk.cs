using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars;

/// <summary>Where actions are entered; the same form a second time changes nothing.</summary>
internal sealed class ActionDesk(Db db)
{
    /// <summary>More that nobody has looked at than a team can look at.</summary>
    private const int MostWaiting = 100;

    /// <summary>Enters an action of an alliance, or what a partner has suggested to it.</summary>
    public async Task Enter(ActionDay day, Alliance alliance, ActionDraft draft, Place place, Guid? by, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"actions {alliance.Id:N}", cancel);
        if (await db.ActionEntries.AnyAsync(one => one.FormKey == draft.Key, cancel)) return;
        if (draft.SuggestedBy is not null)
            Refusal.On(await db.ActionEntries.Suggested.CountAsync(one => one.AllianceId == alliance.Id, cancel) < MostWaiting ? null
                : "Dieses Bündnis hat sehr viele Vorschläge zu prüfen. Bitte versuchen Sie es in einigen Tagen noch einmal.");
        var slug = await db.FreeEventSlug($"{draft.Title} {place.Name}", cancel);
        db.Add(ActionEntry.Enter(day, alliance, draft, place, slug, by, at));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
