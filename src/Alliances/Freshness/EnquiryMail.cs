using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>The bundled mail of one person.</summary>
internal sealed record EnquiryMailFor(Guid PersonId);

/// <summary>
/// Writes to one person about everything that waits for an answer, across alliances, where something among it is new to the person
/// and the last such mail is four weeks old. Mail and memory of it are saved together, so that nobody is asked twice.
/// </summary>
internal sealed class EnquiryMail(Db db, Site site, TimeProvider clock) : Work<EnquiryMailFor>
{
    private readonly DateTimeOffset at = clock.Now;

    public override async Task Do(EnquiryMailFor payload, CancellationToken cancel)
    {
        if (await db.IsStillFanningOut<FreshnessOf>(cancel))
        {
            db.Enqueue(payload, at.AddMinutes(1)); // One letter about everything: what is not looked at yet may have more to ask.
            return;
        }
        if (await db.People.FirstOrDefaultAsync(one => one.Id == payload.PersonId && one.LockedAt == null, cancel) is not { } person) return;
        var letters = await db.EnquiryLetters.Include(letter => letter.Lines).Where(letter => letter.PersonId == person.Id).OrderByDescending(letter => letter.SentAt).Take(20).AsNoTracking().ToListAsync(cancel);
        if (letters.FirstOrDefault() is { } last && last.SentAt.BerlinDay.AddDays(EnquiryLetter.Pause) > at.BerlinDay) return;
        var seats = await db.Seats.InForce(at).HeldBy(person.Id).Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role)).ToListAsync(cancel);
        var candidates = await Candidates(new Actor(person.Id, person.Name, seats)).ToListAsync(cancel);
        var team = await Responsibles.Load(db, [.. candidates.Select(enquiry => enquiry.AllianceId).Distinct()], at, cancel);
        var mine = candidates.Where(enquiry => IsAsked(enquiry, person.Id, team)).ToList();
        if (mine.TrueForAll(enquiry => letters.Exists(letter => letter.SentAt >= enquiry.OpenedAt && letter.Lines.Any(line => line.Kind == enquiry.Kind && line.FactId == enquiry.FactId)))) return;
        await Write(person, mine, cancel);
        foreach (var enquiry in mine.Where(enquiry => team.Of(enquiry.AllianceId, EnquiryStep.Coordination).Contains(person.Id))) enquiry.Tell(EnquiryStep.Coordination, at);
    }

    private IQueryable<Enquiry> Candidates(Actor actor)
    {
        var own = actor.PlacesOf(AllianceSeats.Place);
        var cared = db.Alliances.LookedAfterBy(actor, at.BerlinDay, db).Select(alliance => alliance.Id);
        return db.Enquiries.Where(enquiry => enquiry.ClosedAt == null && (own.Contains(enquiry.AllianceId) || (enquiry.OfficeToldAt != null && cared.Contains(enquiry.AllianceId))));
    }

    private static bool IsAsked(Enquiry enquiry, Guid person, Responsibles team) =>
        Enum.GetValues<EnquiryStep>().Any(step => enquiry.HasReached(step) && team.Of(enquiry.AllianceId, step).Contains(person));

    private async Task Write(Person person, List<Enquiry> mine, CancellationToken cancel)
    {
        var wordings = await db.Wordings(mine.Select(enquiry => (enquiry.Kind, enquiry.FactId)), cancel);
        var ids = mine.Select(enquiry => enquiry.AllianceId).Distinct().ToList();
        var names = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).ToDictionaryAsync(alliance => alliance.Id, alliance => alliance.Name, cancel);
        var doubts = await db.OpenDoubts(cancel, ids);
        var letter = db.EnquiryLetters.Add(new EnquiryLetter(person.Id, at)).Entity;
        var asked = (from enquiry in mine
                     where wordings.ContainsKey((enquiry.Kind, enquiry.FactId))
                     orderby names[enquiry.AllianceId], enquiry.OpenedAt
                     let wording = wordings[(enquiry.Kind, enquiry.FactId)]
                     select new Asked(letter.Ask(enquiry.Kind, wording), db.KindOf(enquiry.Kind)!, wording, names[enquiry.AllianceId],
                         [.. doubts.Where(doubt => doubt.Kind == enquiry.Kind && doubt.FactId == enquiry.FactId).Select(doubt => doubt.Text)])).ToList();
        if (asked.Count == 0) { db.Entry(letter).State = EntityState.Detached; return; }
        var path = db.AskByLink(EnquiryLetter.Purpose, letter.Id, person.Id, EnquiryLetter.Life, at);
        db.Post(EnquiryLetters.ToTeam(person, asked, path, site), at);
    }
}

/// <summary>A line of a bundled mail with all that it says.</summary>
internal sealed record Asked(EnquiryLine Line, AgeingFacts Kind, FactWording Wording, string Alliance, IReadOnlyList<string> Doubts);
