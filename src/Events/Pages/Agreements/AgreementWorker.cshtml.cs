using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The script that keeps the form at the table open without network.</summary>
[AllowAnonymous]
internal sealed class AgreementWorkerModel : NounPage<Event>
{
    protected override Task<Event?> Find() =>
        Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.PublishedAt != null).AsNoTracking().FindBySlug(Slug, Cancel);

    public IActionResult OnGet() => OfflinePage.Worker(HttpContext, Noun.AgreementPath);
}
