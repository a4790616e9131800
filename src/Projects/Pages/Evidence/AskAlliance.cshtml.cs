using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The team of an alliance is asked, for a request of one's own where the address names it.</summary>
internal sealed class AskAllianceModel(InquiryDesk desk) : AskPage<Alliance>
{
    /// <summary>The request of one's own for which they are asked.</summary>
    public Posting? About { get; private set; }

    public string Back => About?.Path ?? EvidencePaths.Finder;

    protected override Task<Alliance?> Find() => Db.Alliances.AtWork.FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        if (Request.Query["zu"].ToString() is not { Length: > 0 } slug) return;
        About = await Db.Postings.EditedBy(Me).FindBySlug(slug, Cancel);
        if (About is not null && HttpMethods.IsGet(Request.Method)) Words = $"{About.Kind.Choice}: {About.Title}\n\n{About.Text}";
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Me.CanEdit(Noun)) Check("", "Das ist Ihr eigenes Bündnis.");
        if (!ModelState.IsValid) return Again();
        WillLeadTo(Back);
        await desk.AskAlliance(Noun, Me.Person, About, Words!, Now, Cancel);
        return Sent(Noun.Name, Back);
    }
}
