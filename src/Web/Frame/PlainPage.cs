namespace Buendnisnetz.Web;

/// <summary>
/// The last page that is left when even the page about an error cannot be made, because nothing is known any more of who asks.
/// </summary>
internal static class PlainPage
{
    private const string Text = """
        <!DOCTYPE html>
        <html lang="de">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Wir sind gleich wieder da – Bündnisnetz</title></head>
        <body><main>
        <h1>Wir sind gleich wieder da</h1>
        <p>Unsere Datenbank antwortet gerade nicht. Es ist nichts verloren: Was Sie gespeichert haben, bleibt.
        Was Sie eben abgesendet haben, wurde nicht gespeichert.</p>
        <p>Bitte gehen Sie zurück und versuchen Sie es in einigen Minuten noch einmal.</p>
        <p><a href="/">Zur Startseite</a></p>
        </main></body></html>
        """;

    public static Task Show(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(Text, context.RequestAborted);
    }
}
