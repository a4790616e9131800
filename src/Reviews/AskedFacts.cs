using Buendnisnetz.Accounts;

namespace Buendnisnetz.Reviews;

/// <summary>
/// What a bundled mail asked, as it stands now. The link gives no more than the person may at this moment: who has left a place can
/// no longer answer for it.
/// </summary>
public sealed class AskedFacts
{
    private AskedFacts() { }

    /// <summary>The link of the mail; null where nobody knows it.</summary>
    public AnswerLink? Link { get; private init; }

    /// <summary>Where the link stands; null where nobody knows it.</summary>
    public LinkState? State { get; private init; }

    /// <summary>What was asked, in the order of the mail.</summary>
    public IReadOnlyList<AskedFact> Facts { get; private init; } = [];

    /// <summary>What can still be answered.</summary>
    public IEnumerable<AskedFact> Waiting => Facts.Where(fact => fact.CanBeAnswered);

    /// <summary>Finds what the mail behind this token asked.</summary>
    public static async Task<AskedFacts> Load(Db db, string token, DateTimeOffset at, CancellationToken cancel)
    {
        var link = await db.FindAnswer(EnquiryLetter.Purpose, token, cancel);
        var letter = link is null ? null
            : await db.EnquiryLetters.Include(one => one.Lines).FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel);
        if (letter is null) return new() { Link = link };
        var state = link!.StateAt(at);
        if (state is LinkState.Expired or LinkState.Revoked) return new() { Link = link, State = state };
        return new() { Link = link, State = state, Facts = await Read(db, letter, at, cancel) };
    }

    /// <summary>One of the facts is answered; with the last of them the whole mail is.</summary>
    public void Answer(AskedFact fact, DateTimeOffset at)
    {
        fact.Line.Answer(at);
        if (!Waiting.Any() && State is LinkState.Open) Link!.Answer(at);
    }

    private static async Task<IReadOnlyList<AskedFact>> Read(Db db, EnquiryLetter letter, DateTimeOffset at, CancellationToken cancel)
    {
        var places = await db.ReviewedPlaces(letter.Lines.Select(line => line.PlaceId), cancel);
        var team = await Responsibles.Load(db, [.. places.Keys], at, cancel);
        var wordings = await db.Wordings(letter.Lines.Select(line => (line.Kind, line.FactId)), cancel);
        return [.. from line in letter.Lines.OrderBy(line => line.Number)
                   let kind = db.KindOf(line.Kind)
                   where kind is not null && places.ContainsKey(line.PlaceId)
                   let wording = wordings.GetValueOrDefault((line.Kind, line.FactId))
                   select new AskedFact(line, kind, wording, places[line.PlaceId], team.Includes(line.PlaceId, letter.PersonId))];
    }
}

/// <summary>One fact that a mail asked about.</summary>
/// <param name="Line">Its line in the mail.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Wording">How it reads now; null where it is gone.</param>
/// <param name="Place">The place that looks after it.</param>
/// <param name="IsTheirs">Whether whoever was asked may still answer for the place.</param>
public sealed record AskedFact(EnquiryLine Line, AgeingFacts Kind, FactWording? Wording, ReviewedPlace Place, bool IsTheirs)
{
    /// <summary>Whether it was answered.</summary>
    public bool IsAnswered => Line.AnsweredAt is not null;

    /// <summary>Whether it can be answered.</summary>
    public bool CanBeAnswered => !IsAnswered && Wording is not null && IsTheirs && Place.IsOpen;

    /// <summary>Whether it reads otherwise than in the mail.</summary>
    public bool HasChanged => Wording is not null && Wording.Revision != Line.Revision;

    /// <summary>Stands for exactly what the page shows.</summary>
    internal string Shown => $"{Line.Number}:{Wording?.Revision}";
}
