using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Buendnisnetz.Web;

/// <summary>Reads dates and numbers as people in Germany write them, strictly: "12.50" is asked back, not taken for 1250.</summary>
internal sealed class TypedText : IModelBinderProvider
{
    private const string NoDate = "Bitte schreiben Sie das Datum so: 12.04.2010.";
    private const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.";
    private const string NoNumber = "Bitte schreiben Sie die Zahl mit Komma, zum Beispiel 12,50.";
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy"];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType switch
    {
        var type when type == typeof(FuzzyDate) => new Reader(text => FuzzyDate.TryParse(text, out var date) ? date : null,
            $"Diese Angabe verstehen wir nicht. {FuzzyDate.Hint}."),
        var type when type == typeof(DateOnly) => new Reader(text =>
            DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, NoDate),
        var type when type == typeof(decimal) => new Reader(text => decimal.TryParse(text, Written(text), German.Culture, out var number)
            ? number : null, NoNumber),
        var type when type == typeof(string) && context.Metadata.DataTypeName == nameof(DataType.EmailAddress) =>
            new TypedWords(context.Metadata.ValidatorMetadata.OfType<EmailAddressAttribute>().First().ErrorMessage ?? NoAddress),
        var type when type == typeof(string) && context.Metadata.ValidatorMetadata.OfType<PersonNameAttribute>().Any() =>
            new TypedWords(),
        var type when type == typeof(string) && context.Metadata.DataTypeName == nameof(DataType.Url) =>
            new Reader(WebAddress.Of, WebAddress.Obstacle),
        _ => null,
    };

    /// <summary>A point is accepted only where it parts thousands.</summary>
    private static NumberStyles Written(string text)
    {
        var whole = text.Split(',')[0].TrimStart('-').Split('.');
        var parted = whole.Length > 1 && whole[0].Length is > 0 and < 4 && whole[1..].All(part => part.Length == 3);
        return NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | (parted ? NumberStyles.AllowThousands : NumberStyles.None);
    }

    /// <summary>Binds what was typed; what it cannot read stays in the field with the sentence beside it.</summary>
    private sealed class Reader(Func<string, object?> read, string sentence) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (typed == ValueProviderResult.None) return Task.CompletedTask;
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
            var text = typed.FirstValue?.Trim() ?? "";
            if (text.Length == 0) BindNothing(bindingContext);
            else if (read(text) is { } value) bindingContext.Result = ModelBindingResult.Success(value);
            else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, sentence);
            return Task.CompletedTask;
        }

        private static void BindNothing(ModelBindingContext context)
        {
            if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
            else context.ModelState.TryAddModelError(context.ModelName, "Bitte füllen Sie dieses Feld aus.");
        }
    }
}
