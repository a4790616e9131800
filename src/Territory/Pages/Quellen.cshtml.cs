using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Territory.Pages;

[AllowAnonymous]
internal sealed class SourcesModel(ModuleCatalog catalog) : HousePage
{
    public IReadOnlyList<DataSource> Sources { get; } = [.. catalog.Of<DataSource>()];

    public void OnGet() { }
}
