using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>The privacy page, built from what really runs: storage on devices (CO-02) and retention rules (DS-04).</summary>
[AllowAnonymous]
internal sealed class PrivacyModel(Db db, ModuleCatalog catalog) : HousePage
{
    public OperatorDetails Operator { get; private set; } = new();

    public IReadOnlyList<StoredOnDevice> Stored { get; } = [.. catalog.Of<StoredOnDevice>()];

    public IReadOnlyList<RetentionRule> Rules { get; } =
        [.. catalog.Of<RetentionRule>().OrderBy(rule => rule.Label, StringComparer.Ordinal)];

    public async Task OnGetAsync(CancellationToken cancel) => Operator = (await db.Operator(cancel)).Details;
}
