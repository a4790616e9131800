using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What comes next; it says nothing about anybody.</summary>
[AllowAnonymous]
internal sealed class FollowThanksModel : NounPage<Project>
{
    protected override Task<Project?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.Projects.Open.AsNoTracking().FindBySlug(Slug, Cancel);
    }

    public void OnGet() { }
}
