using Buendnisnetz.Notifications;

namespace Buendnisnetz.Alliances;

/// <summary>This morning's look at the age of all facts; follows on the partners' own mails.</summary>
internal sealed record FreshnessMorning;

/// <summary>The look at the facts of one alliance.</summary>
internal sealed record FreshnessOf(Guid AllianceId);

/// <summary>Finds the alliances with facts that are due or asked about, and has each looked at by itself, after the partners' own mails.</summary>
internal sealed class FreshnessRun(Db db, TimeProvider clock) : Work<FreshnessMorning>
{
    public override async Task Do(FreshnessMorning payload, CancellationToken cancel)
    {
        if (await db.IsStillFanningOut<PartnerMailFor>(cancel))
        {
            db.Enqueue(payload, clock.Now.AddMinutes(1));
            return;
        }
        var due = (await db.DueFacts(clock.Now, cancel)).Select(fact => fact.AllianceId);
        var asked = await db.Enquiries.Where(enquiry => enquiry.ClosedAt == null).Select(enquiry => enquiry.AllianceId).Distinct().ToListAsync(cancel);
        db.FanOut(due.Union(asked), id => new FreshnessOf(id), clock.Now);
    }
}

/// <summary>
/// Opens an enquiry for every fact of the alliance that is due, closes those that are answered, leads silence on, and queues one
/// letter for each person who has something to answer.
/// </summary>
internal sealed class FreshnessOfOne(Db db, TimeProvider clock) : Work<FreshnessOf>
{
    private readonly DateTimeOffset at = clock.Now;

    public override async Task Do(FreshnessOf payload, CancellationToken cancel)
    {
        Guid[] only = [payload.AllianceId];
        var due = await db.DueFacts(at, cancel, only);
        var known = await db.Enquiries.Where(enquiry => enquiry.ClosedAt == null && enquiry.AllianceId == payload.AllianceId).ToListAsync(cancel);
        foreach (var enquiry in known.Where(enquiry => !due.Any(fact => IsAbout(enquiry, fact)))) await db.Settle(enquiry.Kind, enquiry.FactId, null, at, cancel);
        var open = known.Where(enquiry => enquiry.ClosedAt is null).Concat(due.Where(fact => !known.Any(enquiry => IsAbout(enquiry, fact))).Select(Open)).ToList();
        var team = await Responsibles.Load(db, only, at, cancel);
        await LeadOn(payload.AllianceId, open, team, cancel);
        await QueueLetters(open, team, cancel);
    }

    private Enquiry Open(DueFact fact) => db.Enquiries.Add(Enquiry.Open(fact.Kind, fact.FactId, fact.AllianceId, at)).Entity;

    private async Task LeadOn(Guid allianceId, List<Enquiry> open, Responsibles team, CancellationToken cancel)
    {
        var next = open.Select(enquiry => (Enquiry: enquiry, Step: NextFor(enquiry, team))).Where(one => one.Step is not null).ToList();
        if (next.Count == 0) return;
        var alliance = await db.Alliances.SingleAsync(one => one.Id == allianceId, cancel);
        foreach (var (enquiry, step) in next) enquiry.Tell(step!.Value, at);
        foreach (var group in next.GroupBy(one => one.Step!.Value)) Tell(alliance, group.Key, group.Count(), team);
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
        var written = await db.EnquiryLetters.Where(letter => people.Contains(letter.PersonId) && letter.SentAt > at.AddDays(1 - EnquiryLetter.Pause)).Select(letter => letter.PersonId).ToListAsync(cancel);
        foreach (var person in people.Except(written)) db.EnqueueOnce(new EnquiryMailFor(person), $"{person:N}:{at.BerlinDay:yyyy-MM-dd}", at);
    }

    private static bool IsAbout(Enquiry enquiry, DueFact fact) => enquiry.Kind == fact.Kind && enquiry.FactId == fact.FactId;
}
