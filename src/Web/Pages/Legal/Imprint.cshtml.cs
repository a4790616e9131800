using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>The imprint (IM-01), from the operator data.</summary>
[AllowAnonymous]
internal sealed class ImprintModel(Db db) : HousePage
{
    public OperatorDetails Operator { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) => Operator = (await db.Operator(cancel)).Details;
}
