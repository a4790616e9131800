using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>What this is, how to find an alliance and the essentials of the declaration, in Leichte Sprache (AC-07, AC-08).</summary>
[AllowAnonymous]
internal sealed class EasyLanguageModel(Db db) : HousePage
{
    public OperatorDetails Operator { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) => Operator = (await db.Operator(cancel)).Details;
}
