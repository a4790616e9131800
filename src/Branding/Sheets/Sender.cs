using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Branding;

/// <summary>Who hands a copy out, as the directory knows them at this moment.</summary>
/// <param name="Name">The name.</param>
/// <param name="Page">The address of their page in this house, whole: who has nothing else is found there.</param>
public sealed record Sender(string Name, string Page)
{
    private const int MostOffices = 12;

    /// <summary>The file of the logo; null where there is none.</summary>
    public Guid? LogoFileId { get; init; }

    /// <summary>Where they work, or the place.</summary>
    public string? Area { get; init; }

    /// <summary>Street and town.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>The functional mailbox.</summary>
    public string? Mailbox { get; init; }

    /// <summary>The address of their own web site.</summary>
    public string? Website { get; init; }

    /// <summary>Where families turn to.</summary>
    public IReadOnlyList<ContactDetails> Offices { get; init; } = [];

    /// <summary>
    /// An alliance, whose contact points were loaded: only what everybody may read, and first those who answer families.
    /// </summary>
    public static Sender Of(Alliance alliance, Site site)
    {
        var offices = alliance.PublicContactPoints.OrderByDescending(point => point.Audiences.HasFlag(Audience.Families))
            .ThenBy(point => point.Id).Select(point => point.Details).Take(MostOffices).ToList();
        return new(alliance.Name, site.Link(alliance.Path))
        {
            LogoFileId = alliance.LogoFileId,
            Area = Said(alliance.AreaName),
            Address = offices.Select(office => Said(office.Address)).FirstOrDefault(address => address is not null),
            Phone = offices.Select(office => Said(office.Phone)).FirstOrDefault(phone => phone is not null),
            Mailbox = offices.Select(office => Said(office.Mailbox)).FirstOrDefault(mailbox => mailbox is not null),
            Website = Said(alliance.Website),
            Offices = offices,
        };
    }

    /// <summary>A partner: its own name, logo and contact; of its address the place is known; offices are those of the alliance.</summary>
    public static Sender Of(Organisation partner, Alliance? home, Site site) => new(partner.Name, site.Link(partner.Path))
    {
        LogoFileId = partner.LogoFileId,
        Area = Said(partner.Town),
        Address = Said(partner.Town),
        Phone = Said(partner.Phone),
        Mailbox = Said(partner.Mailbox),
        Website = Said(partner.Website),
        Offices = home is null ? [] : Of(home, site).Offices,
    };

    /// <summary>What the directory does not know of them, as far as the template asks for it: "Logo", "Anschrift".</summary>
    public IReadOnlyList<string> Missing(IReadOnlyCollection<SheetPlace> places)
    {
        bool Asks(params SheetPlace[] some) => some.Any(places.Contains);
        return [.. new[]
        {
            LogoFileId is null && Asks(SheetPlace.Logo, SheetPlace.Sender) ? "Logo" : null,
            Address is null && Asks(SheetPlace.Address, SheetPlace.Sender) ? "Anschrift" : null,
            Phone is null && Mailbox is null && Asks(SheetPlace.Contact, SheetPlace.Sender) ? "Telefon oder Postfach" : null,
            Website is null && Asks(SheetPlace.Website) ? "Website" : null,
            Area is null && Asks(SheetPlace.Area) ? "Ort" : null,
            Offices.Count == 0 && Asks(SheetPlace.Offices) ? "Anlaufstellen" : null,
        }.OfType<string>()];
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
