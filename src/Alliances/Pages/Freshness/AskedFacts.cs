using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>
/// What a bundled mail asked, as it stands now. The link gives no more than the seats that the person holds at this moment: who has
/// left an alliance can no longer answer for it.
/// </summary>
internal sealed class AskedFacts
{
    private AskedFacts() { }

    public AnswerLink? Link { get; private init; }

    public LinkState? State { get; private init; }

    public IReadOnlyList<AskedFact> Facts { get; private init; } = [];

    public IEnumerable<AskedFact> Waiting => Facts.Where(fact => fact.CanBeAnswered);

    public static async Task<AskedFacts> Load(Db db, string token, DateTimeOffset at, CancellationToken cancel)
    {
        var link = await db.FindAnswer(EnquiryLetter.Purpose, token, cancel);
        var letter = link is null ? null : await db.EnquiryLetters.Include(one => one.Lines).FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel);
        if (letter is null || link!.StateAt(at) is LinkState.Expired or LinkState.Revoked) return new() { Link = link, State = letter is null ? null : link!.StateAt(at) };
        var ids = letter.Lines.Select(line => line.AllianceId).Distinct().ToList();
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).AsNoTracking().ToDictionaryAsync(alliance => alliance.Id, cancel);
        var team = await Responsibles.Load(db, ids, at, cancel);
        var wordings = await db.Wordings(letter.Lines.Select(line => (line.Kind, line.FactId)), cancel);
        return new()
        {
            Link = link,
            State = link.StateAt(at),
            Facts = [.. from line in letter.Lines.OrderBy(line => line.Number)
                        let kind = db.KindOf(line.Kind)
                        where kind is not null && alliances.ContainsKey(line.AllianceId)
                        select new AskedFact(line, kind, wordings.GetValueOrDefault((line.Kind, line.FactId)), alliances[line.AllianceId], team.Includes(line.AllianceId, letter.PersonId))],
        };
    }
}

/// <summary>One fact that a mail asked about.</summary>
internal sealed record AskedFact(EnquiryLine Line, AgeingFacts Kind, FactWording? Wording, Alliance Alliance, bool IsTheirs)
{
    public bool IsAnswered => Line.AnsweredAt is not null;

    public bool CanBeAnswered => !IsAnswered && Wording is not null && IsTheirs && Alliance.IsOpen;

    /// <summary>Whether it reads otherwise than in the mail.</summary>
    public bool HasChanged => Wording is not null && Wording.Revision != Line.Revision;
}
