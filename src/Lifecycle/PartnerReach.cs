using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>A partner as far as letters are concerned.</summary>
/// <param name="Id">The partnership.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Email">Its mailbox; null where none is known.</param>
/// <param name="WantsNone">Whether somebody at this mailbox has said that no such mails shall come.</param>
internal sealed record PartnerMailbox(Guid Id, string Name, string? Email, bool WantsNone)
{
    /// <summary>Whether a letter reaches it.</summary>
    public bool IsReached => Email is not null && !WantsNone;

    /// <summary>Those of the partners who take part now. Who shares a mailbox shares the wish.</summary>
    public static async Task<IReadOnlyList<PartnerMailbox>> Of(Db db, Guid allianceId, CancellationToken cancel)
    {
        var partners = await db.Partnerships.Where(partner => partner.AllianceId == allianceId && partner.CountsUntil == null)
            .OrderBy(partner => partner.Id)
            .Select(one => new { one.Id, one.Email, one.NoMailsSince, Name = one.PersonName ?? one.Organisation!.Name })
            .ToListAsync(cancel);
        var silent = partners.Where(partner => partner is { Email: not null, NoMailsSince: not null })
            .Select(partner => Person.KeyOf(partner.Email!)).ToHashSet();
        return [.. partners.Select(partner => new PartnerMailbox(partner.Id, partner.Name, partner.Email,
            partner.Email is { } email && silent.Contains(Person.KeyOf(email))))];
    }
}

/// <summary>Whom a letter to the partners reaches: said before it is sent, and afterwards.</summary>
/// <param name="Partners">How many take part.</param>
/// <param name="Without">Those of whom no mailbox is known, by name.</param>
/// <param name="Silent">How many wish for no such mails.</param>
internal sealed record PartnerReach(int Partners, IReadOnlyList<string> Without, int Silent)
{
    public static async Task<PartnerReach> Of(Db db, Guid allianceId, CancellationToken cancel)
    {
        var partners = await PartnerMailbox.Of(db, allianceId, cancel);
        return new(partners.Count,
            [.. partners.Where(partner => partner.Email is null).Select(partner => partner.Name).Order(StringComparer.Create(German.Culture,
                ignoreCase: true))],
            partners.Count(partner => partner.WantsNone));
    }

    private int Reached => Partners - Without.Count - Silent;

    /// <summary>What will happen, ten minutes after the step.</summary>
    public string Sentence => (Partners, Reached) switch
    {
        (0, _) => "Es sind keine Partner eingetragen, denen wir schreiben könnten.",
        (_, 0) when Silent == 0 => "Von keinem Partner ist ein Postfach bekannt: Per E-Mail erfährt es keiner von ihnen.",
        (_, 0) => $"Per E-Mail erfährt es keiner der Partner.{Others}",
        (1, _) => "Der Partner erfährt es zehn Minuten später per E-Mail.",
        var (all, reached) when all == reached => $"{German.All(all, "Partner").Capitalised} erfahren es zehn Minuten später per E-Mail.",
        var (all, reached) => $"{German.Part(reached, all, "Partner", "Partnern", ("erfährt", "erfahren"))} es zehn Minuten später "
            + $"per E-Mail.{Others}",
    };

    private string Others => (Without.Count > 0 ? $" Bei {Without.Count} ist noch kein Postfach bekannt." : "")
        + (Silent > 0 ? $" {Silent} {(Silent == 1 ? "möchte" : "möchten")} keine solchen E-Mails." : "");
}
