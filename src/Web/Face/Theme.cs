namespace Buendnisnetz.Web;

/// <summary>
/// Light or dark. Without a choice the device decides and nothing is stored; a choice is kept in one strictly
/// necessary cookie (CO-02), and choosing "as my device" deletes it.
/// </summary>
internal static class Theme
{
    public const string Cookie = "darstellung";

    /// <summary>The choices as the switch shows them.</summary>
    public static IReadOnlyList<(string Value, string Label)> Choices =>
        [("geraet", "Wie mein Gerät"), ("hell", "Hell"), ("dunkel", "Dunkel")];

    /// <summary>What the visitor has chosen; "geraet" without a choice.</summary>
    public static string ChosenBy(HttpContext context) =>
        context.Request.Cookies[Cookie] is "hell" or "dunkel" ? context.Request.Cookies[Cookie]! : "geraet";

    /// <summary>KERN's name of the chosen theme; null where the device decides.</summary>
    public static string? Of(HttpContext context) => ChosenBy(context) switch { "hell" => "light", "dunkel" => "dark", _ => null };

    public static void Choose(HttpContext context, string choice)
    {
        if (choice is "hell" or "dunkel") context.Response.Cookies.Append(Cookie, choice, Options(context));
        else context.Response.Cookies.Delete(Cookie, Options(context));
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
