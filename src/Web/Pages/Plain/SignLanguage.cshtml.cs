using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>What there is in sign language, said honestly (AC-07).</summary>
[AllowAnonymous]
internal sealed class SignLanguageModel(Db db) : HousePage
{
    public OperatorDetails Operator { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) => Operator = (await db.Operator(cancel)).Details;
}
