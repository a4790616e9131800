using Buendnisnetz.Accounts;

namespace Buendnisnetz.Reviews;

/// <summary>The bundled mail of one person.</summary>
internal sealed record EnquiryMailFor(Guid PersonId);

/// <summary>
/// Writes to one person about everything that waits for an answer, across places, where something among it is new to the person
/// and the last such mail is four weeks old. Mail and memory of it are saved together, so that nobody is asked twice.
/// </summary>
internal sealed class EnquiryMail(Db db, Site site, TimeProvider clock) : Work<EnquiryMailFor>
{
    private readonly DateTimeOffset at = clock.Now;

    public override async Task Do(EnquiryMailFor payload, CancellationToken cancel)
    {
        if (await db.IsStillFanningOut<FreshnessOf>(cancel))
        {
            db.Enqueue(payload, at.AddSeconds(10)); // One letter about everything: what is not looked at yet may have more to ask.
            return;
        }
        if (await db.People.FirstOrDefaultAsync(one => one.Id == payload.PersonId && one.LockedAt == null, cancel) is not { } person)
            return;
        var letters = await db.EnquiryLetters.Include(letter => letter.Lines).Where(letter => letter.PersonId == person.Id)
            .OrderByDescending(letter => letter.SentAt).Take(20).AsNoTracking().ToListAsync(cancel);
        if (letters.FirstOrDefault() is { } last && last.SentAt.BerlinDay.AddDays(EnquiryLetter.Pause) > at.BerlinDay) return;
        var candidates = await Candidates(person, cancel);
        var team = await Responsibles.Load(db, [.. candidates.Select(enquiry => enquiry.PlaceId).Distinct()], at, cancel);
        var mine = candidates.Where(enquiry => team.AreAsked(enquiry, person.Id)).ToList();
        if (mine.TrueForAll(enquiry => IsKnown(enquiry, letters))) return;
        await Write(person, mine, cancel);
        foreach (var enquiry in mine.Where(enquiry => team.Of(enquiry.PlaceId, EnquiryStep.First).Contains(person.Id)))
            enquiry.Tell(EnquiryStep.First, at);
    }

    /// <summary>What waits at the person's own places, and where the places looked after from above are silent.</summary>
    private async Task<List<Enquiry>> Candidates(Person person, CancellationToken cancel)
    {
        var seats = await db.Seats.InForce(at).HeldBy(person.Id).Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role))
            .ToListAsync(cancel);
        var actor = new Actor(person.Id, person.Name, seats);
        var own = db.PlacesEditedBy(actor with { Seats = [.. seats.Where(seat => seat.Place != SeatPlace.Instance)] });
        var open = db.Enquiries.Where(enquiry => enquiry.ClosedAt == null);
        var candidates = db.PlacesLookedAfterBy(actor, at.BerlinDay) is not { } cared ? open.Where(enquiry => own.Contains(enquiry.PlaceId))
            : open.Where(enquiry => own.Contains(enquiry.PlaceId) || (enquiry.LastToldAt != null && cared.Contains(enquiry.PlaceId)));
        return await candidates.ToListAsync(cancel);
    }

    private static bool IsKnown(Enquiry enquiry, List<EnquiryLetter> letters) => letters.Exists(letter => letter.SentAt >= enquiry.OpenedAt
        && letter.Lines.Any(line => line.Kind == enquiry.Kind && line.FactId == enquiry.FactId));

    private async Task Write(Person person, List<Enquiry> mine, CancellationToken cancel)
    {
        var letter = new EnquiryLetter(person.Id, at);
        var asked = await Asked(letter, mine, cancel);
        if (asked.Count == 0) return;
        db.EnquiryLetters.Add(letter);
        var path = db.AskByLink(EnquiryLetter.Purpose, letter.Id, person.Id, EnquiryLetter.Life, at);
        db.Post(EnquiryLetters.ToResponsible(person, asked, path, site), at);
    }

    private async Task<IReadOnlyList<Asked>> Asked(EnquiryLetter letter, List<Enquiry> mine, CancellationToken cancel)
    {
        var wordings = await db.Wordings(mine.Select(enquiry => (enquiry.Kind, enquiry.FactId)), cancel);
        var places = await db.ReviewedPlaces(mine.Select(enquiry => enquiry.PlaceId), cancel);
        var doubts = await db.OpenDoubts(cancel, [.. places.Keys]);
        return [.. from enquiry in mine
                   where wordings.ContainsKey((enquiry.Kind, enquiry.FactId)) && places.ContainsKey(enquiry.PlaceId)
                   let place = places[enquiry.PlaceId].Name
                   orderby place, enquiry.OpenedAt
                   let wording = wordings[(enquiry.Kind, enquiry.FactId)]
                   select new Asked(letter.Ask(enquiry.Kind, wording), db.KindOf(enquiry.Kind)!, wording, place,
                       [.. doubts.Where(enquiry.IsAskedBy).Select(doubt => doubt.Text)])];
    }
}

/// <summary>A line of a bundled mail with all that it says.</summary>
internal sealed record Asked(EnquiryLine Line, AgeingFacts Kind, FactWording Wording, string Place, IReadOnlyList<string> Doubts);
