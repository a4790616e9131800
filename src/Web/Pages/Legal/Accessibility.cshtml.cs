using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>The declaration on accessibility (AC-05), generated from its fields.</summary>
[AllowAnonymous]
internal sealed class AccessibilityModel(Db db, Site site) : HousePage
{
    public StatementDetails Statement { get; private set; } = new();

    public OperatorDetails Operator { get; private set; } = new();

    public string Host => new Uri(site.Url).Authority;

    public string ConformanceSentence => Statement.Conformance switch
    {
        Conformance.Full => "Diese Seiten sind mit den Regeln vollständig vereinbar.",
        Conformance.Partial => "Diese Seiten sind mit den Regeln teilweise vereinbar. Was fehlt, steht hier:",
        _ => "Diese Seiten sind mit den Regeln nicht vereinbar. Was fehlt, steht hier:",
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Statement = (await db.AccessibilityStatement(cancel)).Details;
        Operator = (await db.Operator(cancel)).Details;
    }
}
