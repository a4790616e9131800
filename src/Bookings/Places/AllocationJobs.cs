using System.Text.Json;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Bookings;

/// <summary>It may be time to allocate the places of an event.</summary>
internal sealed record AllocationDue(Guid EventId);

/// <summary>Somebody asked, or it was time.</summary>
internal sealed record AllocationAsked(Guid AllocationId);

/// <summary>
/// Begins the allocation when its moment has come; a moment that was changed meanwhile is none, and nothing is given at an event that does
/// not take place as it was said.
/// </summary>
internal sealed class BeginAllocation(Db db, TimeProvider clock) : Work<AllocationDue>
{
    public override async Task Do(AllocationDue payload, CancellationToken cancel)
    {
        var at = clock.Now;
        if (await db.TermsOf(payload.EventId, cancel) is not { GathersWishes: true } terms || terms.AllocatesAt > at) return;
        if (await db.CalendarEvents.AnyAsync(one => one.Id == payload.EventId && (one.CancelledAt != null || one.PostponedAt != null),
            cancel)) return;
        if (await db.Allocations.AnyAsync(one => one.EventId == payload.EventId && !one.IsTrial && one.Obstacle == null, cancel)) return;
        var asked = db.Allocations.Add(Allocation.Ask(payload.EventId, isTrial: false, null, null, at)).Entity;
        db.Enqueue(new AllocationAsked(asked.Id), at);
    }
}

/// <summary>
/// Solves the problem outside the lock, because that may take long, and gives the places within it, if nothing has changed meanwhile;
/// else it starts anew.
/// </summary>
internal sealed class DoAllocation(Db db, Site site, PlaceAllocator allocator, IServiceScopeFactory scopes, TimeProvider clock)
    : Work<AllocationAsked>
{
    public override async Task Do(AllocationAsked payload, CancellationToken cancel)
    {
        if (await db.Allocations.FirstOrDefaultAsync(one => one.Id == payload.AllocationId, cancel) is not { DoneAt: null } asked) return;
        var terms = await db.BookingTerms.FirstAsync(one => one.EventId == asked.EventId, cancel);
        var draft = await AllocationDraft.Of(db, terms, ChangesOf(asked), cancel);
        if ((await IsOff(asked, cancel) ?? Obstacle(draft)) is { } obstacle)
        {
            asked.GiveUp(obstacle, clock.Now);
            return;
        }
        var answer = await allocator.Allocate(draft.Problem, told => Tell(asked.Id, told.Percent), cancel);
        if (asked.IsTrial) asked.Keep(draft.Problem, answer, clock.Now);
        else await Apply(asked, terms.EventId, draft.Problem, answer, cancel);
    }

    /// <summary>
    /// Within half an hour, or a little more than an hour where the process itself died each time; so the team can do something about it.
    /// </summary>
    public override async Task GiveUp(AllocationAsked payload, CancellationToken cancel)
    {
        if (await db.Allocations.FirstOrDefaultAsync(one => one.Id == payload.AllocationId, cancel) is { DoneAt: null } asked)
            asked.GiveUp("Das Rechnen ist viermal abgebrochen, zuletzt eben. Alle Wünsche sind noch da, niemand hat einen Platz verloren. "
                + "Die Administration sieht die Ursache.", clock.Now);
    }

    private async Task<string?> IsOff(Allocation asked, CancellationToken cancel)
    {
        var planned = await db.CalendarEvents.AsNoTracking().FirstAsync(one => one.Id == asked.EventId, cancel);
        return !asked.IsTrial && planned.StateAt(clock.Now) is { IsOff: true } state
            ? $"Die Veranstaltung ist {state.Label}. Zugeteilt wird, sobald feststeht, dass sie stattfindet." : null;
    }

    private static string? Obstacle(AllocationDraft draft) => draft.Sessions.Count == 0 ? "Im Programm gibt es keine Workshops mit Plätzen."
        : draft.People.Count == 0 ? "Noch hat niemand einen sicheren Platz." : draft.Problem.Obstacles() is [var first, ..] ? first : null;

    private static Dictionary<Guid, int> ChangesOf(Allocation asked) =>
        asked.Changes is null ? [] : JsonSerializer.Deserialize<Dictionary<Guid, int>>(asked.Changes)!;

    private async Task Apply(Allocation asked, Guid eventId, AllocationProblem problem, AllocationAnswer answer, CancellationToken cancel)
    {
        await using var turn = await db.TakeBookingTurn(eventId, cancel);
        var at = clock.Now;
        var terms = await db.BookingTerms.FirstAsync(one => one.EventId == eventId, cancel);
        var draft = await AllocationDraft.Of(db, terms, ChangesOf(asked), cancel);
        if (await IsOff(asked, cancel) is { } off) asked.GiveUp(off, at);
        else if (draft.Problem.Digest != problem.Digest) db.Enqueue(new AllocationAsked(asked.Id), at.AddSeconds(1));
        else await Give(asked, terms, draft, answer, at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    private async Task Give(Allocation asked, BookingTerms terms, AllocationDraft draft, AllocationAnswer answer, DateTimeOffset at,
        CancellationToken cancel)
    {
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == terms.EventId, cancel);
        foreach (var person in answer.People) Give(planned, draft, draft.People[person.Id], person, at);
        await db.SessionWishes.Where(wish => wish.EventId == terms.EventId).ExecuteDeleteAsync(cancel);
        terms.NoteAllocation(answer.Digest, asked.AskedBy, at);
        asked.Keep(draft.Problem, answer, at);
    }

    private void Give(Event planned, AllocationDraft draft, Booking booking, PersonOutcome outcome, DateTimeOffset at)
    {
        if (outcome.Slots.Count == 0) return;
        List<string> lines = [];
        foreach (var slot in outcome.Slots.DistinctBy(slot => slot.Session ?? slot.Slot))
        {
            var session = slot.Session is { } id ? draft.Find(id) : null;
            if (session is not null) db.SessionPlaces.Add(new(booking, session.Id, slot.Explanation, at));
            lines.Add(session is null ? $"In einer Runde nichts: {slot.Explanation}."
                : $"{session.Time.Hours} Uhr: {session.Title} ({slot.Explanation}).");
        }
        var path = db.PathTo(booking, planned, at);
        db.Post(BookingLetters.Allocated(planned, booking, lines, site.Link(path)), at);
    }

    /// <summary>How far it is, on a connection of its own: what others shall see now is not part of what is saved at the end.</summary>
    private void Tell(Guid id, int percent)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<Db>().Allocations.Where(one => one.Id == id)
            .ExecuteUpdate(set => set.SetProperty(one => one.Progress, percent));
    }
}
