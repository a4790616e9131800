using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>How one's own wish stands, and what one can do about it.</summary>
[AllowAnonymous]
internal sealed class OwnWishModel : OwnWishPage
{
    public void OnGet() { }
}
