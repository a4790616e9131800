using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Buendnisnetz.Web;

/// <summary>
/// One rule for names and addresses of persons in all forms: what mail servers do not take is refused with the reason; what was hardly
/// meant, a domain with a slip or a last name in front, is asked about once (<see cref="AskedOnce"/>).
/// </summary>
/// <param name="noAddress">What is said where something is no address; null where a name is asked for.</param>
internal sealed class TypedWords(string? noAddress = null) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = noAddress is null ? (typed.FirstValue ?? "").Trim() : CleanText.Visible(typed.FirstValue ?? "");
        if (text.Length == 0) bindingContext.Result = ModelBindingResult.Success(Nothing(bindingContext));
        else if (Obstacle(text) is { } obstacle) bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, obstacle);
        else if (Doubt(text, bindingContext) is { } doubt) bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, doubt);
        else bindingContext.Result = ModelBindingResult.Success(text);
        return Task.CompletedTask;
    }

    private string? Obstacle(string text) => noAddress is null ? null
        : !Person.IsEmail(text) ? noAddress
        : Person.ObstacleToWritingTo(text) ?? (TypedAddress.IsUsable(text) ? null : noAddress);

    private string? Doubt(string text, ModelBindingContext context) => Question(text) is not { } question ? null
        : AskedOnce.Of(context.HttpContext).Ask(context.HttpContext.Request, context.ModelName, text, question);

    private string? Question(string text) =>
        noAddress is null ? PersonNameAttribute.FirstNameFirst(text) is { } turned ? PersonNameAttribute.Question(turned) : null
        : TypedAddress.Meant(text) is { } meant ? TypedAddress.Question(text, meant) : null;

    private static string? Nothing(ModelBindingContext context) => context.ModelMetadata.ConvertEmptyStringToNull ? null : "";
}
