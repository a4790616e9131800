using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>A page of the handbook.</summary>
[AllowAnonymous]
internal sealed class HelpTopicModel(ModuleCatalog catalog) : HousePage
{
    public HelpTopic Topic { get; private set; } = null!;

    public IEnumerable<HelpTopic> Others { get; private set; } = [];

    public IActionResult OnGet(string thema)
    {
        var topics = catalog.Of<HelpTopic>().InOrder(topic => topic.Slug, topic => topic.Position);
        if (topics.FirstOrDefault(topic => topic.Slug == thema) is not { } found) return NotFound();
        Topic = found;
        Others = topics.Where(topic => topic != found && topic.Group == found.Group);
        return Page();
    }
}
