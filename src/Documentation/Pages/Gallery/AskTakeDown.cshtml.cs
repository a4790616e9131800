using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>Anybody who sees a picture asks not to show it any more; without an account and without a cookie.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("mail")]
internal sealed class AskTakeDownModel(HumanTrap trap, TakeDownDesk desk) : ReaderPage
{
    [BindProperty, Required, EmailAddress, DataType(DataType.EmailAddress), StringLength(254)]
    public string? Email { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    public Event Event => Noun.Event;

    public GalleryPicture Picture { get; private set; } = null!;

    protected override async Task<DocumentationView?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await base.Find() is not { } found || found.Documentation.Gallery.FirstOrDefault(one => one.Id == IdInAddress)
            is not { } picture)
            return null;
        Picture = picture;
        return found;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Email is { } address) Check(nameof(Email), Person.ObstacleToWritingTo(address));
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        await desk.Ask(Event, Picture.Id, Email!, Reason, Now, Cancel);
        return Redirect(Event.Documented("bilder/danke"));
    }
}

/// <summary>Says that a mail is on its way.</summary>
[AllowAnonymous]
internal sealed class TakeDownThanksModel : ReaderPage
{
    public void OnGet() => Response.Headers["X-Robots-Tag"] = "noindex";
}
