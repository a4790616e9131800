using System.Text.Json.Serialization;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Reviews;

/// <summary>The look at the age of all facts.</summary>
internal sealed record FreshnessLook;

/// <summary>The look at the facts of one place.</summary>
/// <param name="PlaceId">The place; it was always an alliance when this work was first queued.</param>
internal sealed record FreshnessOf([property: JsonPropertyName("AllianceId")] Guid PlaceId);

/// <summary>Finds the places with facts that are due or asked about, and has each looked at by itself, after what comes before.</summary>
internal sealed class FreshnessRun(Db db, TimeProvider clock) : Work<FreshnessLook>
{
    public override async Task Do(FreshnessLook payload, CancellationToken cancel)
    {
        foreach (var eve in db.Catalog.Of<ReviewEve>())
            if (await eve.IsRunning(db, cancel))
            {
                db.Enqueue(payload, clock.Now.AddSeconds(10));
                return;
            }
        var due = (await db.DueFacts(clock.Now, cancel)).Select(fact => fact.PlaceId);
        var asked = await db.Enquiries.Where(enquiry => enquiry.ClosedAt == null).Select(enquiry => enquiry.PlaceId).Distinct()
            .ToListAsync(cancel);
        db.FanOut(due.Union(asked), id => new FreshnessOf(id), clock.Now);
    }
}

/// <summary>
/// Opens an enquiry for every fact of the place that is due, closes those that are answered, leads silence on, and queues one letter
/// for each person who has something to answer.
/// </summary>
internal sealed class FreshnessOfOne(Db db, TimeProvider clock) : Work<FreshnessOf>
{
    private readonly DateTimeOffset at = clock.Now;

    public override async Task Do(FreshnessOf payload, CancellationToken cancel)
    {
        var open = await Enquire(payload.PlaceId, cancel);
        var team = await Responsibles.Load(db, [payload.PlaceId], at, cancel);
        await LeadOn(payload.PlaceId, open, team, cancel);
        await QueueLetters(open, team, cancel);
    }

    private async Task<List<Enquiry>> Enquire(Guid place, CancellationToken cancel)
    {
        var due = await db.DueFacts(at, cancel, [place]);
        var known = await db.Enquiries.Where(enquiry => enquiry.ClosedAt == null && enquiry.PlaceId == place).ToListAsync(cancel);
        foreach (var enquiry in known.Where(enquiry => !due.Any(enquiry.IsAbout)))
            await db.SettleFact(enquiry.Kind, enquiry.FactId, null, at, cancel);
        var added = due.Where(fact => !known.Any(enquiry => enquiry.IsAbout(fact))).Select(Open);
        return [.. known.Where(enquiry => enquiry.ClosedAt is null), .. added];
    }

    private Enquiry Open(DueFact fact) => db.Enquiries.Add(Enquiry.Open(fact.Kind, fact.FactId, fact.PlaceId, at)).Entity;

    private async Task LeadOn(Guid placeId, List<Enquiry> open, Responsibles team, CancellationToken cancel)
    {
        var next = open.Select(enquiry => (Enquiry: enquiry, Step: NextFor(enquiry, team))).Where(one => one.Step is not null).ToList();
        if (next.Count == 0 || !(await db.ReviewedPlaces([placeId], cancel)).TryGetValue(placeId, out var place)) return;
        foreach (var (enquiry, step) in next) enquiry.Tell(step!.Value, at);
        foreach (var group in next.GroupBy(one => one.Step!.Value)) Tell(place, group.Key, group.Count(), team);
    }

    /// <summary>Where nobody can be asked in between, the last is next.</summary>
    private EnquiryStep? NextFor(Enquiry enquiry, Responsibles team)
    {
        if (team.IsDeserted(enquiry.PlaceId)) return enquiry.LastToldAt is null ? EnquiryStep.Last : null;
        return enquiry.NextAt(at) is EnquiryStep.Second && !team.HasSecond(enquiry.PlaceId) ? EnquiryStep.Last : enquiry.NextAt(at);
    }

    /// <summary>
    /// The reminder and the next one's notice stand at the desk and travel with the digest: mails of our own come once a month at most.
    /// </summary>
    private void Tell(ReviewedPlace place, EnquiryStep step, int count, Responsibles team)
    {
        var facts = German.Count(count, "Angabe wartet", "Angaben warten");
        if (step is EnquiryStep.Second || !team.HasSecond(place.Id))
            foreach (var person in team.Of(place.Id, EnquiryStep.First).Intersect(team.Team(place.Id)))
                db.Tell(person, $"Zur Erinnerung: {facts} seit zwei Wochen auf einen Blick von Ihnen.", place, team, at);
        foreach (var person in team.Of(place.Id, step))
            if (step is EnquiryStep.Last)
                db.Notify(person, $"{facts} auf eine Prüfung, und vor Ort antwortet niemand.", place.Path, place.Name, at);
            else db.Tell(person, $"{facts} auf eine Prüfung, und bisher hat niemand geantwortet. Können Sie nachsehen?", place, team, at);
    }

    private async Task QueueLetters(List<Enquiry> open, Responsibles team, CancellationToken cancel)
    {
        var people = open.SelectMany(team.Asked).Distinct().ToList();
        var since = at.AddDays(1 - EnquiryLetter.Pause);
        var written = await db.EnquiryLetters.Where(letter => people.Contains(letter.PersonId) && letter.SentAt > since)
            .Select(letter => letter.PersonId).ToListAsync(cancel);
        foreach (var person in people.Except(written))
            db.EnqueueOnce(new EnquiryMailFor(person), $"{person:N}:{at.BerlinDay:yyyy-MM-dd}", at);
    }
}
