using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>Whom a letter to the partners reaches: said before it is sent, and afterwards.</summary>
/// <param name="Partners">How many take part.</param>
/// <param name="Without">Those of whom no mailbox is known, by name.</param>
/// <param name="Mailboxes">How many mailboxes there are; two partners may share one.</param>
internal sealed record PartnerReach(int Partners, IReadOnlyList<string> Without, int Mailboxes)
{
    public static async Task<PartnerReach> Of(Db db, Guid allianceId, CancellationToken cancel)
    {
        var partners = await db.Partnerships.Where(partner => partner.AllianceId == allianceId && partner.CountsUntil == null)
            .Select(partner => new { partner.Email, Name = partner.PersonName ?? partner.Organisation!.Name }).ToListAsync(cancel);
        return new(partners.Count,
            [.. partners.Where(partner => partner.Email is null).Select(partner => partner.Name).Order(StringComparer.Create(German.Culture,
                ignoreCase: true))],
            partners.Where(partner => partner.Email is not null).DistinctBy(partner => Person.KeyOf(partner.Email!)).Count());
    }

    private int Reached => Partners - Without.Count;

    /// <summary>What will happen, ten minutes after the step.</summary>
    public string Sentence => (Partners, Reached) switch
    {
        (0, _) => "Es sind keine Partner eingetragen, denen wir schreiben könnten.",
        (_, 0) => "Von keinem Partner ist ein Postfach bekannt: Per E-Mail erfährt es keiner von ihnen.",
        (1, _) => "Der Partner erfährt es zehn Minuten später per E-Mail.",
        var (all, reached) when all == reached => $"Alle {all} Partner erfahren es zehn Minuten später per E-Mail.",
        var (all, reached) => $"{German.Part(reached, all, "Partner", "Partnern", ("erfährt", "erfahren"))} es zehn Minuten später "
            + $"per E-Mail. Bei {Without.Count} ist noch kein Postfach bekannt.",
    };
}
