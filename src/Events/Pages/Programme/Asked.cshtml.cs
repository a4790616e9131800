using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>Thanks for a question.</summary>
[AllowAnonymous]
internal sealed class AskedModel : ProgrammePage
{
    public void OnGet() { }
}
