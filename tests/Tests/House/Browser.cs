using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Buendnisnetz.Tests.House;

/// <summary>A browser without JavaScript: opens pages, fills in forms by their field names, presses buttons.</summary>
public sealed class Browser(HttpClient client)
{
    public HttpClient Client => client;

    /// <summary>The page that was opened last.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>The path and query of the last page, after redirects.</summary>
    public string Path { get; private set; } = "";

    public async Task<IHtmlDocument> Open(string path) => await Show(await client.GetAsync(path));

    /// <summary>Fills in the form that has this selector (the last on the page when null) and presses its button.</summary>
    public async Task<IHtmlDocument> Submit(object? values = null, string? form = null, string? button = null)
    {
        var found = (IHtmlFormElement)(form is null ? Page.QuerySelectorAll("main form")[^1] : Page.QuerySelector(form)
            ?? throw new InvalidOperationException($"No form {form} on {Path}"));
        foreach (var (name, value) in Named(values)) Fill(found, name, value);
        var submitter = button is null ? found.QuerySelector("button:not([type=button])") : found.QuerySelector(button);
        var request = found.GetSubmission((IHtmlElement?)submitter ?? found)!;
        using var message = new HttpRequestMessage(new HttpMethod(request.Method.ToString().ToUpperInvariant()),
            request.Target.PathName + request.Target.Query switch { null or "" => "", var query => "?" + query });
        if (message.Method == HttpMethod.Post)
        {
            message.Content = new StreamContent(request.Body);
            foreach (var header in request.Headers) message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
        return await Show(await client.SendAsync(message));
    }

    private static IEnumerable<(string Name, object? Value)> Named(object? values) => values is IReadOnlyDictionary<string, object> named
        ? named.Select(pair => (pair.Key, (object?)pair.Value))
        : (values?.GetType().GetProperties() ?? []).Select(property => (property.Name.Replace("__", "."), property.GetValue(values)));

    private static void Fill(IHtmlFormElement form, string name, object? value)
    {
        var fields = form.Elements.Where(element => element.GetAttribute("name") == name).ToList();
        var there = form.Elements.Select(element => element.GetAttribute("name"));
        if (fields.Count == 0)
            throw new InvalidOperationException($"No field {name} in the form; there are {string.Join(", ", there)}");
        foreach (var field in fields) FillOne(field, value);
    }

    private static void FillOne(IElement field, object? value)
    {
        switch (field)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                box.IsChecked = value is bool yes ? yes : value is IEnumerable<string> many ? many.Contains(box.Value)
                    : box.Value == value?.ToString();
                break;
            case IHtmlInputElement { Type: "hidden" } hidden when value is bool: _ = hidden; break;
            case IHtmlInputElement input: input.Value = value?.ToString() ?? ""; break;
            case IHtmlTextAreaElement area: area.Value = value?.ToString() ?? ""; break;
            case IHtmlSelectElement select: select.Value = value?.ToString(); break;
            default: throw new InvalidOperationException($"Cannot fill a {field.LocalName}.");
        }
    }

    private async Task<IHtmlDocument> Show(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        Path = response.RequestMessage!.RequestUri!.PathAndQuery;
        var isPicture = response.Content.Headers.ContentType?.MediaType?.StartsWith("image/", StringComparison.Ordinal) == true;
        var html = isPicture ? "" : await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        Page = (IHtmlDocument)await context.OpenAsync(answer => answer.Content(html)
            .Address(response.RequestMessage.RequestUri.ToString()));
        return Page;
    }
}
