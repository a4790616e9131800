using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>The handbook's contents.</summary>
[AllowAnonymous]
internal sealed class HelpModel(ModuleCatalog catalog) : HousePage
{
    public IEnumerable<IGrouping<string, HelpTopic>> Groups { get; } = catalog.Of<HelpTopic>()
        .InOrder(topic => topic.Slug, topic => topic.Position).GroupBy(topic => topic.Group);
}
