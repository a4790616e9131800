using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What comes next; it says nothing about anybody.</summary>
[AllowAnonymous]
internal sealed class AnswerThanksModel : NounPage<Posting>
{
    protected override Task<Posting?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.Postings.VisibleTo(Me, Db).WithHome.AsNoTracking().FindBySlug(Slug, Cancel);
    }

    public void OnGet() { }
}
