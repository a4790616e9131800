using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Buendnisnetz.Attendance;

/// <summary>Partials as text: as a whole document for the press with the look of paper, or as they are.</summary>
public sealed class PaperView(IRazorViewEngine views, IModelMetadataProvider metadata)
{
    private static readonly string Look = Read("paper.css");

    /// <summary>The document.</summary>
    public async Task<string> Of<TModel>(PageModel page, string title, string partial, TModel model) =>
        $"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{HtmlEncoder.Default.Encode(title)}</title>"
            + $"<style>{Look}</style></head><body class=\"paper\">{await Part(page, partial, model)}</body></html>";

    /// <summary>The partial alone.</summary>
    public async Task<string> Part<TModel>(PageModel page, string partial, TModel model)
    {
        var view = views.FindView(page.PageContext, partial, isMainPage: false).EnsureSuccessful([]).View!;
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<TModel>(metadata, new ModelStateDictionary()) { Model = model };
        await view.RenderAsync(new ViewContext(page.PageContext, view, data, page.TempData, text, new HtmlHelperOptions()));
        return text.ToString();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PaperView).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
