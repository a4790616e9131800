using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Web;

/// <summary>
/// Addresses that pages lead on to go into a header, and a header takes ASCII alone (RFC 9110, section 5.5): whatever is not stands there
/// as an address writes it.
/// </summary>
internal sealed class EncodedRedirects : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is RedirectResult redirect) redirect.Url = Encode(redirect.Url);
        else if (context.Result is LocalRedirectResult local) local.Url = Encode(local.Url);
    }

    public void OnResultExecuted(ResultExecutedContext context) { }

    private static string Encode(string address) => address.All(letter => letter is > ' ' and <= '~') ? address
        : string.Concat(address.EnumerateRunes().Select(rune => rune.Value is > ' ' and <= '~' ? rune.ToString()
            : Uri.EscapeDataString(rune.ToString())));
}
