using Buendnisnetz.Notifications;

namespace Buendnisnetz.Alliances;

/// <summary>This morning's look at the age of all facts; follows on the partners' own mails.</summary>
internal sealed record FreshnessMorning;

/// <summary>
/// Opens an enquiry for every fact that is due, closes those that are answered, leads silence on, and queues one letter for each
/// person who has something to answer.
/// </summary>
internal sealed class FreshnessRun(Db db, TimeProvider clock) : Work<FreshnessMorning>
{
    private readonly DateTimeOffset at = clock.Now;

    public override async Task Do(FreshnessMorning payload, CancellationToken cancel)
    {
        var due = await db.DueFacts(at, cancel);
        var known = await db.Enquiries.Where(enquiry => enquiry.ClosedAt == null).ToListAsync(cancel);
        foreach (var enquiry in known.Where(enquiry => !due.Any(fact => IsAbout(enquiry, fact)))) await db.Settle(enquiry.Kind, enquiry.FactId, null, at, cancel);
        var open = known.Where(enquiry => enquiry.ClosedAt is null).Concat(due.Where(fact => !known.Any(enquiry => IsAbout(enquiry, fact))).Select(Open)).ToList();
        var team = await Responsibles.Load(db, [.. open.Select(enquiry => enquiry.AllianceId).Distinct()], at, cancel);
        await LeadOn(open, team, cancel);
        await QueueLetters(open, team, cancel);
    }

    private Enquiry Open(DueFact fact) => db.Enquiries.Add(Enquiry.Open(fact.Kind, fact.FactId, fact.AllianceId, at)).Entity;

    private async Task LeadOn(List<Enquiry> open, Responsibles team, CancellationToken cancel)
    {
        var next = open.Select(enquiry => (Enquiry: enquiry, Step: NextFor(enquiry, team))).Where(one => one.Step is not null).ToList();
        var ids = next.Select(one => one.Enquiry.AllianceId).Distinct().ToList();
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).ToDictionaryAsync(alliance => alliance.Id, cancel);
        foreach (var (enquiry, step) in next) enquiry.Tell(step!.Value, at);
        foreach (var group in next.GroupBy(one => (one.Enquiry.AllianceId, one.Step))) Tell(alliances[group.Key.AllianceId], group.Key.Step!.Value, group.Count(), team);
    }

    /// <summary>Where nobody can be asked in between, the office is next.</summary>
    private EnquiryStep? NextFor(Enquiry enquiry, Responsibles team)
    {
        if (team.IsDeserted(enquiry.AllianceId)) return enquiry.OfficeToldAt is null ? EnquiryStep.Office : null;
        return enquiry.NextAt(at) is EnquiryStep.Deputy && !team.HasSecond(enquiry.AllianceId) ? EnquiryStep.Office : enquiry.NextAt(at);
    }

    /// <summary>The reminder and the next one's notice stand at the desk and travel with the digest: mails of our own come once a month at most.</summary>
    private void Tell(Alliance alliance, EnquiryStep step, int count, Responsibles team)
    {
        var facts = German.Count(count, "Angabe wartet", "Angaben warten");
        if (step is EnquiryStep.Deputy || !team.HasSecond(alliance.Id))
            foreach (var person in team.Of(alliance.Id, EnquiryStep.Coordination).Intersect(team.Team(alliance.Id)))
                db.Notify(person, $"Zur Erinnerung: {facts} seit zwei Wochen auf einen Blick von Ihnen.", alliance.Below("pruefen"), alliance.Name, at, alliance.Id);
        if (step is EnquiryStep.Deputy)
            foreach (var person in team.Of(alliance.Id, step))
                db.Notify(person, $"{facts} auf eine Prüfung, und die Koordination hat nicht geantwortet. Können Sie nachsehen?", alliance.Below("pruefen"), alliance.Name, at, alliance.Id);
        else
            foreach (var person in team.Of(alliance.Id, step))
                db.Notify(person, $"{facts} auf eine Prüfung, und aus dem Bündnis antwortet niemand.", alliance.Path, alliance.Name, at);
    }

    private async Task QueueLetters(List<Enquiry> open, Responsibles team, CancellationToken cancel)
    {
        var people = open.SelectMany(enquiry => Enum.GetValues<EnquiryStep>().Where(enquiry.HasReached).SelectMany(step => team.Of(enquiry.AllianceId, step))).Distinct().ToList();
        var written = await db.EnquiryLetters.Where(letter => letter.SentAt > at.AddDays(1 - EnquiryLetter.Pause)).Select(letter => letter.PersonId).ToListAsync(cancel);
        var jobs = people.Except(written).Select(person => QueuedJob.Of(new EnquiryMailFor(person), at, $"{person:N}:{at.BerlinDay:yyyy-MM-dd}")).ToList();
        var keys = jobs.Select(job => job.Key).ToList();
        var queued = await db.Jobs.Where(job => keys.Contains(job.Key)).Select(job => job.Key).ToListAsync(cancel);
        db.Jobs.AddRange(jobs.Where(job => !queued.Contains(job.Key)));
    }

    private static bool IsAbout(Enquiry enquiry, DueFact fact) => enquiry.Kind == fact.Kind && enquiry.FactId == fact.FactId;
}
