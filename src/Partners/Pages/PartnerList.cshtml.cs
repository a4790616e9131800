using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Partners.Pages;

/// <summary>All partners of an alliance, to look after.</summary>
internal sealed class PartnerListModel : AllianceEditorPage
{
    public IReadOnlyList<Partnership> Active =>
        [.. Alliance.ActivePartnerships.OrderBy(partner => partner.SortKey, StringComparer.Ordinal)];

    /// <summary>How many can be told nothing yet.</summary>
    public int WithoutMailbox => Alliance.ActivePartnerships.Count(partner => partner.Email is null);

    public IReadOnlyList<Partnership> Former =>
        [.. Alliance.Partnerships.Where(partner => !partner.IsActive).OrderByDescending(partner => partner.CountsUntil)];

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForJoining;

    /// <summary>Whether the partner looks after its own entry.</summary>
    public static string WordOf(Partnership partner) => partner switch
    {
        { Email: null } => " · ohne Postfach",
        { NoMailsSince: not null } => " · möchte keine E-Mails",
        { ConfirmedItselfAt: { } confirmed } when confirmed >= (partner.AskedAt ?? confirmed) =>
            $" · selbst bestätigt am {confirmed.LongDay}",
        { AskedAt: { } asked } => $" · gefragt am {asked.LongDay}",
        _ => "",
    };

    public void OnGet() { }
}
