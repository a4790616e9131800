using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The whole programme, made to be printed on one sheet.</summary>
[AllowAnonymous]
internal sealed class ProgrammeModel : ProgrammePage
{
    public string Lead => Event.Where is { } where ? $"{Event.Time} · {where}" : Event.Time.ToString();

    public void OnGet() { }
}
