using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Frame;

/// <summary>
/// Buttons that show how a text will look, in a tab of its own so that nothing that was typed is lost. They stand behind the form's own
/// button, because the enter key presses the first; a script moves them to their fields.
/// </summary>
internal static class Previews
{
    private static readonly object Key = new();

    extension(HttpContext context)
    {
        /// <summary>The form that is being rendered has a field with Markdown.</summary>
        public void NeedsPreview(string id, string name, string label) => context.Asked.Add((id, name, label));

        /// <summary>The buttons of the form's fields, each once.</summary>
        public IReadOnlyList<TagBuilder> TakePreviews()
        {
            var asked = context.Asked.ToList();
            context.Asked.Clear();
            return [.. asked.Select(field => Button(field.Id, field.Name, asked.Count == 1 ? "Vorschau" : $"Vorschau: {field.Label}"))];
        }

        private List<(string Id, string Name, string Label)> Asked =>
            (List<(string, string, string)>)(context.Items[Key] ??= new List<(string, string, string)>());
    }

    private static TagBuilder Button(string id, string name, string words) =>
        Tag.Of("button", ButtonLook.Of("quiet"), Tag.Of("span", "kern-label", words)).With("type", "submit")
            .With("formaction", FramePaths.Preview(name)).With("formtarget", "vorschau").With("formnovalidate", "")
            .With("data-previews", id);
}
