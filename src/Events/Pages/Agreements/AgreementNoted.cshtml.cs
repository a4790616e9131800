using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>What comes next after noting; it says nothing about anybody.</summary>
[AllowAnonymous]
internal sealed class AgreementNotedModel : NounPage<Event>
{
    public Event Event => Noun;

    protected override Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.CalendarEvents.VisibleTo(Me, Db).AsNoTracking().FindBySlug(Slug, Cancel);
    }

    public void OnGet() { }
}
