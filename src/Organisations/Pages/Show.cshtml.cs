using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;

namespace Buendnisnetz.Organisations.Pages;

[AllowAnonymous]
internal sealed class ShowModel(Db db, Site site) : HousePage
{
    public Organisation Organisation { get; private set; } = null!;

    public string Category { get; private set; } = "";

    public bool MayCorrect { get; private set; }

    /// <summary>Where it is and how large: "Konstanz · 50 bis 249 Beschäftigte".</summary>
    public string? Lead => string.Join(" · ", new[]
    {
        Organisation.Town, Organisation.Size == CompanySize.Unknown ? "" : Organisation.Size.German,
    }.Where(part => part.Length > 0)) is { Length: > 0 } lead ? lead : null;

    /// <summary>What search engines read (SO-01); written so that nothing in it can end the block.</summary>
    public IHtmlContent JsonLd => new HtmlString(JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = Organisation.CategoryCode is "kommune" or "landkreis" or "behoerde" ? "GovernmentOrganization" : "Organization",
        ["@id"] = site.Link(Organisation.Path),
        ["name"] = Organisation.Name,
        ["alternateName"] = Organisation.EarlierNames.Concat(Organisation.OtherNames).Select(name => name.Name).ToArray(),
        ["logo"] = Organisation.LogoFileId is { } logo ? site.Link(Pictures.Path(logo, 400)) : null,
        ["url"] = Organisation.Website.Length > 0 ? Organisation.Website : null,
        ["email"] = Organisation.Mailbox.Length > 0 ? Organisation.Mailbox : null,
        ["telephone"] = Organisation.Phone.Length > 0 ? Organisation.Phone : null,
        ["address"] = Organisation.Town.Length > 0 ? new Dictionary<string, string>
        {
            ["@type"] = "PostalAddress",
            ["addressLocality"] = Organisation.Town,
            ["addressCountry"] = "DE"
        } : null,
    }.Where(fact => fact.Value is not (null or string[] { Length: 0 })).ToDictionary()));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var found = await db.Organisations.Include(organisation => organisation.Names).AsNoTracking()
            .FirstOrDefaultAsync(organisation => organisation.Addresses.Any(address => address.Slug == slug), cancel);
        if (found?.MergedIntoId is { } into) found = await db.Organisations.FindAsync([into], cancel);
        if (found is null) return NotFound();
        if (found.Slug != slug) return RedirectPermanent(found.Path);
        Organisation = found;
        Category = await db.Terms.Where(term => term.Code == found.CategoryCode).Select(term => term.Label).FirstOrDefaultAsync(cancel)
            ?? "";
        MayCorrect = Me.IsSignedIn && await db.CanCorrect(Me, found, cancel);
        return Page();
    }
}
