using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Buendnisnetz.Web;

/// <summary>Keeps the sentence for the next page in a cookie, and touches no cookie where there is none (CO-01).</summary>
internal sealed class FlashCookie(CookieTempDataProvider cookie) : ITempDataProvider
{
    public const string Name = "meldung";

    public IDictionary<string, object> LoadTempData(HttpContext context) =>
        context.Request.Cookies.ContainsKey(Name) ? cookie.LoadTempData(context) : new Dictionary<string, object>();

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
        if (values.Count > 0 || context.Request.Cookies.ContainsKey(Name)) cookie.SaveTempData(context, values);
    }
}
